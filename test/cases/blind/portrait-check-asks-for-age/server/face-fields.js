const FIELDS = {
  pass: ['quality', 'age', 'beauty'],
  crop: ['landmark'],
};

exports.fieldsFor = (use) => FIELDS[use].join(',');
