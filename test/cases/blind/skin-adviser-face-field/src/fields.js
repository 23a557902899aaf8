exports.BASIC = ['quality', 'landmark'];
exports.ADVICE = [...exports.BASIC, 'age', 'beauty'];
