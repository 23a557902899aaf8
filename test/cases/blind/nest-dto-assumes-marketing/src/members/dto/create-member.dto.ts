import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsEmail, IsIn, IsOptional, IsString, MinLength } from 'class-validator';

export class CreateMemberDto {
  @ApiProperty({ description: '登录邮箱' })
  @IsEmail()
  email!: string;

  @IsString()
  @MinLength(10)
  password!: string;

  @IsOptional()
  @IsIn(['zh', 'en'])
  locale: 'zh' | 'en' = 'zh';

  @IsOptional()
  @IsBoolean()
  showTips: boolean = true;

  @ApiProperty({ description: '是否同意接收营销信息', required: false }) @IsOptional() @IsBoolean() marketingOptIn: boolean = true; // expect: no-preticked-consent
}
