import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsMobilePhone, IsNotEmpty } from 'class-validator';

export class EnrolmentDto {
  @ApiProperty({ description: '课程编号' }) @IsNotEmpty() courseId!: string;

  @ApiProperty({ description: '注册手机号' }) @IsMobilePhone('zh-CN') phone!: string;

  @ApiProperty({ description: '年级' }) @IsIn(['7', '8', '9']) grade!: string;

  @ApiProperty({ description: '民族' }) @IsNotEmpty({ message: '请填写民族' }) minzu!: string; // expect: no-mandatory-nonessential-field
}
