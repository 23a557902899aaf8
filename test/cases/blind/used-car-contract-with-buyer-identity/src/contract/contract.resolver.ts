// case: a market for used cars takes the buyer's name and ID card number, which its basic function needs
// rules: no-mandatory-nonessential-field, no-excessive-collection

import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { BuyerInput } from './buyer.input';
import { ContractService } from './contract.service';

@Resolver()
export class ContractResolver {
  constructor(private readonly contracts: ContractService) {}

  @Mutation(() => String)
  reserveCar(@Args('listing') listing: string, @Args('buyer') buyer: BuyerInput): Promise<string> {
    return this.contracts.reserve(listing, buyer);
  }
}
