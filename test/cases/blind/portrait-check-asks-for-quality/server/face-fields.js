const FIELDS = {
  pass: ['quality', 'angle', 'landmark'],
  crop: ['landmark'],
};

exports.fieldsFor = (use) => FIELDS[use].join(',');
