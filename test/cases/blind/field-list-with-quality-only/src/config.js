exports.detectOptions = {
  max_face_num: 1,
  face_field: ['quality', 'landmark'].join(','),
};
