// case: an account's request may carry a religion that nothing explains
import { IsMobilePhone, IsOptional, IsString } from 'class-validator';

export class CreateAccountDto {
  @IsMobilePhone('zh-CN')
  phone!: string;

  @IsOptional() @IsString() religion?: string; // expect: no-excessive-collection

  @IsOptional()
  @IsString()
  nickname?: string;
}
