const sensors = require('sa-sdk-miniprogram');

function rememberMember(member) {
  sensors.login(member.id);
  sensors.setProfile({ member_level: member.level, has_phone: Boolean(member.mobile) });
}

module.exports = { rememberMember };
