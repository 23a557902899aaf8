// case: a shop's mirror asks the face service for age, gender and beauty
// rules: no-biometric-attribute-inference
const AipFace = require('baidu-aip-sdk').face;

const client = new AipFace(process.env.BAIDU_APP, process.env.BAIDU_KEY, process.env.BAIDU_SECRET);

const options = { max_face_num: 1, face_field: 'age,gender,beauty' };

async function suggestShade(image) {
  const reply = await client.detect(image, 'BASE64', options); // expect: no-biometric-attribute-inference
  return reply.error_code === 0 ? reply.result.face_num : 0;
}

module.exports = { suggestShade };
