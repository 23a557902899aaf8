// case: a client that was made with the address of a face service is asked to compare, and elsewhere to count; another one asks its own back end
// rules: no-biometric-without-consent
const axios = require('axios');

const config = { host: 'https://api-cn.faceplusplus.com/', key: process.env.FACE_KEY };

exports.faces = axios.create({ baseURL: config.host, timeout: 8000 });
exports.own = axios.create({ baseURL: 'https://desk.library.example/facepp/v3' });
exports.fields = (more) => new URLSearchParams({ api_key: config.key, ...more });
