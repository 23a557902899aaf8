exports.kiosk = {
  id: process.env.KIOSK_ID ?? 'k-01',
  groupId: 'none',
};

exports.detectOptions = {
  max_face_num: 10,
  face_field: ['quality', 'age', 'expression'].join(','),
};
