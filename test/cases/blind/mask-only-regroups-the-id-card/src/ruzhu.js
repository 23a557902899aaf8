// case: what is called masking only puts blanks into the ID card number before it is logged
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
    logger.info('入住登记 %s %s', row.id, maskSfz(body.sfzh)); // expect: no-personal-data-in-logs
    return { id: row.id };
  }
}

module.exports = { RuzhuService };
