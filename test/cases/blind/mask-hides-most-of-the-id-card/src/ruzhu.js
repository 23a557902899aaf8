// case: an ID card number is logged with all but its last two digits replaced
// rules: no-personal-data-in-logs
const log4js = require('log4js');
const { maskSfz } = require('./utils/tuomin');

const logger = log4js.getLogger('ruzhu');

class RuzhuService {
  constructor(db) {
    this.db = db;
  }

  async dengji(body) {
    const row = await this.db.insert('ruzhu', { fangjian: body.fangjian, sfzh: body.sfzh });
    logger.info('入住登记 %s %s', row.id, maskSfz(body.sfzh));
    return { id: row.id };
  }
}

module.exports = { RuzhuService };
