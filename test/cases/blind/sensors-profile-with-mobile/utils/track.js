const sensors = require('sa-sdk-miniprogram');

function rememberMember(member) {
  sensors.login(member.id);
  sensors.setProfile({ member_level: member.level, phone_number: member.mobile }); // expect: no-third-party-sharing-without-consent
}

module.exports = { rememberMember };
