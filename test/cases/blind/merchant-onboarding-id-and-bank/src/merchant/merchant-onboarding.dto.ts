import { ApiProperty } from '@nestjs/swagger';
import { IsIdentityCard, IsMobilePhone, IsNotEmpty } from 'class-validator';

export class MerchantOnboardingDto {
  @ApiProperty({ description: '商家名称' }) @IsNotEmpty() shopName!: string;

  @ApiProperty({ description: '商家营业执照号' }) @IsNotEmpty() businessLicenceNo!: string;

  @ApiProperty({ description: '经营者身份证号' }) @IsIdentityCard('zh-CN') idCardNo!: string;

  @ApiProperty({ description: '结算银行卡号' }) @IsNotEmpty() bankCardNo!: string;

  @ApiProperty({ description: '经营者手机号' }) @IsMobilePhone('zh-CN') phone!: string;
}
