import { Column, DataSource, Entity, PrimaryGeneratedColumn, Repository } from 'typeorm';

@Entity()
class Held {
  @PrimaryGeneratedColumn() id!: number;
  @Column() value!: string;
  @Column() note!: string;
}
@Entity()
class Calm {
  @Column() value!: string;
}
export async function run(database: DataSource) {
  const repository = database.getRepository(Held);
  const calm = database.getRepository(Calm);
  const held = repository.create({ value: source('email'), note: 'plain' });
  sink(held.value); // flow: email
  sink(held.note);
  const saved = await repository.save(held);
  sink(saved.value); // flow: email
  sink(saved.note);
  await calm.save({ value: 'plain' });
  const found = await repository.findOneBy({ id: 1 });
  sink(found!.value); // flow: email, phone
  sink(found!.note);
  for (const row of await repository.find()) {
    sink(row.value); // flow: email, phone
    sink(row.note);
  }
  const other = await calm.findOneBy({ value: 'plain' });
  sink(other!.value);
}

class Service {
  constructor(private readonly rows: Repository<Held>) {}
  async add(value: string) {
    const row = new Held();
    row.value = value;
    row.note = 'plain';
    return this.rows.save(row);
  }
}
export async function serve(database: DataSource) {
  const saved = await new Service(database.getRepository(Held)).add(source('phone'));
  sink(saved.value); // flow: phone
  sink(saved.note);
}
