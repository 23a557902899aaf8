import { Model } from 'sequelize';

export class Member extends Model {
  declare email: string;
  declare country: string;
  declare leaveKey: string;
  declare marketingOptIn: boolean;
}
