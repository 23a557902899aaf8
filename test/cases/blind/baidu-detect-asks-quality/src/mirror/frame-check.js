// case: the same service is asked for picture quality only, so that the passport photo can be cropped
// rules: no-biometric-attribute-inference
const AipFace = require('baidu-aip-sdk').face;

const client = new AipFace(process.env.BAIDU_APP, process.env.BAIDU_KEY, process.env.BAIDU_SECRET);

const options = { max_face_num: 1, face_field: 'quality,landmark' };

async function cropBox(image) {
  const reply = await client.detect(image, 'BASE64', options);
  if (reply.error_code !== 0) return null;
  const { location, quality } = reply.result.face_list[0];
  if (quality.blur > 0.6 || quality.illumination < 50) return null;
  return { left: location.left, top: location.top, width: location.width, height: location.height };
}

module.exports = { cropBox };
