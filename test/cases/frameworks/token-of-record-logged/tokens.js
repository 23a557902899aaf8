const jwt = require('jsonwebtoken');
exports.issueToken = claims => jwt.sign(claims, process.env.SECRET, { expiresIn: '8h' });
