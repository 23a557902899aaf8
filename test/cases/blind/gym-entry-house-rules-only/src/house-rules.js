const { members } = require('./members');

exports.houseRulesAccepted = async function houseRulesAccepted(req, res, next) {
  const member = await members.byCard(req.headers['x-card']);
  if (!member || !member.termsAcceptedAt) {
    return res.status(403).json({ code: 'HOUSE_RULES' });
  }
  req.member = member;
  next();
};
