const jwt = require('jsonwebtoken');
const { JWT_SECRET } = require('../config/constants');

module.exports = function auth(req, res, next) {
  const token = (req.headers.authorization || '').replace('Bearer ', '');
  try {
    req.studentId = jwt.verify(token, JWT_SECRET).sub;
  } catch (_err) {
    return res.status(401).json({ error: 'Please sign in' });
  }
  return next();
};
