// case: 测肤小程序的后端请求百度人脸检测时要求返回年龄和颜值
// rules: no-biometric-attribute-inference

const router = require('express').Router();
const AipFaceClient = require('baidu-aip-sdk').face;
const { ADVICE } = require('../fields');

const client = new AipFaceClient(process.env.BD_APP_ID, process.env.BD_API_KEY, process.env.BD_SECRET_KEY);

async function jiance(tupian) {
  const jieguo = await client.detect(tupian, 'BASE64', { face_field: ADVICE.join(','), max_face_num: 1 }); // expect: no-biometric-attribute-inference
  if (jieguo.error_code !== 0) throw new Error(`检测失败：${jieguo.error_code}`);
  return jieguo.result.face_list[0];
}

router.post('/ceyan', async (req, res) => {
  const { tupian } = req.body;
  const lian = await jiance(tupian);
  if (lian.quality.illumination < 60) {
    res.status(422).json({ tishi: '光线太暗，请重拍' });
    return;
  }
  res.json({ baogao: lian });
});

module.exports = router;
