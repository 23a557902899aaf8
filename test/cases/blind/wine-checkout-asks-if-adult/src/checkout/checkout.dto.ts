import { Equals, IsBoolean, IsISO31661Alpha2, IsOptional, IsPostalCode, IsString, IsUUID } from 'class-validator';

export class CheckoutDto {
  @IsUUID() basketId!: string;

  @IsString() cardToken!: string;

  @IsISO31661Alpha2() billingCountry!: string;

  @IsPostalCode('any') billingPostcode!: string;

  @IsBoolean() @Equals(true) isOver18!: boolean;

  @IsOptional() @IsBoolean() giftWrap?: boolean;
}
