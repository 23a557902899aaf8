/** 0170 1234567 -> *******567 */
exports.maskPhone = (phone = '') => phone.replace(/\d(?=(?:\D*\d){3})/g, '*');
