const MOBILE = /^(\d{3})(\d{4})(\d{4})$/;

exports.maskPhone = function maskPhone(phone) {
  return phone.replace(MOBILE, '$1 $2 $3');
};
