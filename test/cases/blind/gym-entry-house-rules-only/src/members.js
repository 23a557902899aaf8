const rows = new Map();

exports.members = {
  async byCard(card) {
    return rows.get(card);
  },
};
