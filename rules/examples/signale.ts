import signale, { Signale } from 'signale';

interface Donor {
  email: string;
  bloodType: string;
  donations: number;
}

const desk = new Signale({ scope: 'desk' });
const scoped = signale.scope('donors');

export function types(donor: Donor): void {
  signale.await(donor.email); // flow: log plain
  signale.complete(donor.email); // flow: log plain
  signale.error(donor.email); // flow: log plain
  signale.debug(donor.bloodType); // flow: log plain
  signale.fatal(donor); // flow: log plain
  signale.fav(donor.email); // flow: log plain
  signale.info(donor.email); // flow: log plain
  signale.note(donor.email); // flow: log plain
  signale.pause(donor.email); // flow: log plain
  signale.pending(donor.email); // flow: log plain
  signale.star(donor.email); // flow: log plain
  signale.start(donor.email); // flow: log plain
  signale.success('Thanked %s', donor.email); // flow: log plain
  signale.wait(donor.email); // flow: log plain
  signale.warn(donor.email); // flow: log plain
  signale.watch(donor.email); // flow: log plain
  signale.log(donor.bloodType); // flow: log plain
  signale.success('Donations: %d', donor.donations);
}

export function instances(donor: Donor): void {
  desk.await(donor.email); // flow: log plain
  desk.complete(donor.email); // flow: log plain
  desk.error(donor.email); // flow: log plain
  desk.debug(donor.bloodType); // flow: log plain
  desk.fatal(donor); // flow: log plain
  desk.fav(donor.email); // flow: log plain
  desk.info(donor.email); // flow: log plain
  desk.note(donor.email); // flow: log plain
  desk.pause(donor.email); // flow: log plain
  desk.pending(donor.email); // flow: log plain
  desk.star(donor.email); // flow: log plain
  desk.start(donor.email); // flow: log plain
  desk.success('Thanked %s', donor.email); // flow: log plain
  desk.wait(donor.email); // flow: log plain
  desk.warn(donor.email); // flow: log plain
  desk.watch(donor.email); // flow: log plain
  desk.log(donor.bloodType); // flow: log plain
  scoped.scope('night').info(donor.email); // flow: log plain
  scoped.info(donor.donations);
}
