// case: 证件照服务只检测清晰度和关键点，性别和年龄是用户在表单里自己填的
// rules: no-biometric-attribute-inference

const router = require('express').Router();
const AipFaceClient = require('baidu-aip-sdk').face;
const { forStudio } = require('../fields');
const { paiban } = require('../paiban');

const client = new AipFaceClient(process.env.BD_APP_ID, process.env.BD_API_KEY, process.env.BD_SECRET_KEY);

router.post('/zhengjianzhao', async (req, res) => {
  const { tupian, gender, age, beijing } = req.body;
  const jieguo = await client.detect(tupian, 'BASE64', { face_field: forStudio(), max_face_num: 1 });
  const lian = jieguo.result?.face_list?.[0];
  if (!lian || lian.quality.blur > 0.7) {
    res.status(422).json({ tishi: '照片不够清晰，请重拍' });
    return;
  }
  const yangshi = age < 12 ? '儿童' : gender === 'female' ? '女装' : '男装';
  res.json({ yangshi, wenjian: await paiban(tupian, lian.location, beijing) });
});

module.exports = router;
