// case: whoever joins is opted in to marketing by the default of the database schema
const { Member } = require('./member.model');

async function join(req, res) {
  const { mobile, nickname } = req.body;
  const existing = await Member.findOne({ mobile });
  if (existing) return res.status(409).json({ code: 'MEMBER_EXISTS' });
  const member = await Member.create({ mobile, nickname });
  return res.status(201).json({ id: member.id });
}

module.exports = { join };
