import { Op, type WhereOptions } from 'sequelize';
import { Member } from './member';

abstract class Audience {
  protected abstract segment(): WhereOptions;

  members(): Promise<Member[]> {
    return Member.findAll({ where: { [Op.and]: [{ marketingOptIn: true }, this.segment()] } });
  }
}

export class AutumnSaleAudience extends Audience {
  protected segment(): WhereOptions {
    return { country: { [Op.in]: ['DE', 'AT'] } };
  }
}
