module.exports = {
  flow: {
    store: process.env.STORE_ID,
    frames: '/data/frames',
    detectOptions: {
      max_face_num: 20,
      face_field: 'age,gender,expression',
      face_type: 'LIVE',
    },
  },
};
