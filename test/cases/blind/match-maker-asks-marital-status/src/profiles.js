const rows = new Map();

exports.profiles = {
  async save(userId, profile) {
    rows.set(userId, { ...rows.get(userId), ...profile });
  },
};
