import { IsBoolean, IsOptional, IsString } from 'class-validator';

export class CreateSupplierDto {
  @IsString()
  company: string;

  @IsOptional()
  @IsBoolean()
  acceptsReturns = true;

  @IsOptional()
  @IsBoolean()
  newsletterConsent = false;
}
