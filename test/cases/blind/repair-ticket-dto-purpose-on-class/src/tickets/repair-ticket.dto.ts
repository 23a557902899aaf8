import { IsEmail, IsOptional, IsString, MaxLength } from 'class-validator';

/**
 * What a customer sends to have a bicycle repaired.
 * @purpose support
 * @basis contract
 * @retention P1Y
 */
export class RepairTicketDto {
  @IsString() @MaxLength(400) complaint!: string;

  @IsString() phoneNumber!: string;

  @IsOptional() @IsEmail() email?: string;
}
