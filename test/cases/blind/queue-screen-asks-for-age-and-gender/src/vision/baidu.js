const { face: AipFace } = require('baidu-aip-sdk');

const WANTED = { face_field: 'age,gender,quality', max_face_num: 10 };

const client = new AipFace(process.env.BAIDU_APP_ID, process.env.BAIDU_API_KEY, process.env.BAIDU_SECRET_KEY);

exports.look = async (snapshot) => {
  const answer = await client.detect(snapshot.toString('base64'), 'BASE64', WANTED); // expect: no-biometric-attribute-inference
  if (answer.error_code !== 0) throw new Error(`detect failed: ${answer.error_code}`);
  return answer.result.face_list;
};
