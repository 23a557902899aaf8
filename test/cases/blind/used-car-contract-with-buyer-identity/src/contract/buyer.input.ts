import { Field, InputType } from '@nestjs/graphql';
import { IsMobilePhone, IsNotEmpty, IsOptional, IsString, Matches } from 'class-validator';

@InputType()
export class BuyerInput {
  @Field()
  @IsNotEmpty()
  realName!: string;

  @Field()
  @Matches(/^\d{17}[\dXx]$/)
  idCardNo!: string;

  @Field()
  @IsMobilePhone('zh-CN')
  mobile!: string;

  @Field({ nullable: true })
  @IsOptional()
  @IsString()
  wishes?: string;
}
