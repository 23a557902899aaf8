function give() {
  return source('email');
}
give.beside = 'plain';
module.exports = give;
