const { face: AipFace } = require('baidu-aip-sdk');

const WANTED = { face_field: 'quality,angle,glasses', max_face_num: 2 };

const client = new AipFace(process.env.BAIDU_APP_ID, process.env.BAIDU_API_KEY, process.env.BAIDU_SECRET_KEY);

exports.look = async (portrait) => {
  const answer = await client.detect(portrait.toString('base64'), 'BASE64', WANTED);
  if (answer.error_code !== 0) throw new Error(`detect failed: ${answer.error_code}`);
  return answer.result.face_list;
};
