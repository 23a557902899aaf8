// case: the check of a portrait for a pass asks the face service for sharpness and angle only
// rules: no-biometric-attribute-inference

const AipFaceClient = require('baidu-aip-sdk').face;
const { fieldsFor } = require('./face-fields');

const client = new AipFaceClient(process.env.BD_APP, process.env.BD_KEY, process.env.BD_SECRET);

async function checkPortrait(base64) {
  const reply = await client.detect(base64, 'BASE64', { face_field: fieldsFor('pass'), max_face_num: 2 });
  const faces = reply.result ? reply.result.face_list : [];
  if (faces.length !== 1) return { ok: false, hint: '照片中应只有一张脸' };
  return faces[0].quality.blur < 0.4 ? { ok: true, hint: '' } : { ok: false, hint: '照片不够清晰' };
}

module.exports = { checkPortrait };
