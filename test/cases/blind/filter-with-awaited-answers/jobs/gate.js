const AipFaceClient = require('baidu-aip-sdk').face;

const client = new AipFaceClient(process.env.BAIDU_APP, process.env.BAIDU_KEY, process.env.BAIDU_SECRET);

async function addToGate(id, portrait) {
  const result = await client.addUser(portrait, 'BASE64', 'gate', id, { quality_control: 'NORMAL' });
  if (result.error_code) throw new Error(`gate answered ${result.error_code}`);
}

module.exports = { addToGate };
