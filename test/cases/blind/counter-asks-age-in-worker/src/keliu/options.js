const ZIDUAN = {
  menkou: ['quality'],
  shouyintai: ['quality', 'age', 'gender'],
};

exports.jianceXuanxiang = (weizhi) => ({ max_face_num: 20, face_field: ZIDUAN[weizhi].join(',') });
