const { face: AipFace } = require('baidu-aip-sdk');

module.exports = new AipFace(process.env.APP_ID, process.env.API_KEY, process.env.SECRET_KEY);
