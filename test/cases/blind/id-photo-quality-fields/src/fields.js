exports.BASIC = ['quality', 'landmark'];
exports.forStudio = (extra = []) => [...exports.BASIC, ...extra].join(',');
