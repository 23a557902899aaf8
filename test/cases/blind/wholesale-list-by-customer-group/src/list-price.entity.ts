import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** The lists are part of the framework contract with each group of dealers. */
@Entity()
export class ListPrice {
  @PrimaryGeneratedColumn() id!: number;
  @Column() sku!: string;
  @Column({ type: 'varchar', nullable: true }) groupId!: string | null;
  @Column('decimal') price!: number;
}
