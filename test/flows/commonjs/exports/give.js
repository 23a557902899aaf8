exports.value = source('email');
exports.plain = 'plain';
exports.give = () => source('phone');
