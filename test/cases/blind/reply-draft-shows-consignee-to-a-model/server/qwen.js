const axios = require('axios');

const qwen = axios.create({
  baseURL: 'https://dashscope.aliyuncs.com/compatible-mode/v1',
  timeout: 30000,
  headers: { authorization: `Bearer ${process.env.DASHSCOPE_KEY}` },
});

module.exports = { qwen };
