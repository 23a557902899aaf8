// case: the check-in of a hotel demands the guest's ID card number because the law says so
// rules: no-excessive-collection, no-mandatory-nonessential-field
import { IsIdentityCard, IsMongoId, IsNotEmpty } from 'class-validator';

export class CheckInDto {
  @IsMongoId() bookingId!: string;

  @IsNotEmpty({ message: '请填写入住人姓名' }) guestName!: string;

  @IsIdentityCard('zh-CN', { message: '请填写入住人身份证号' }) @IsNotEmpty() idCardNo!: string;
}
