const AipFaceClient = require('baidu-aip-sdk').face;

const client = new AipFaceClient(process.env.BAIDU_APP_ID, process.env.BAIDU_API_KEY, process.env.BAIDU_SECRET_KEY);

module.exports = { client };
