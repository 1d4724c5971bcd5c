// An expression that stands alone calls what it calls, on whichever way it comes to that.
interface Member {
  id: string;
  email: string;
}

export function trace(member: Member | null, verbose: boolean): void {
  member && console.log(member.id);
  member && console.log(member.email); // expect: no-personal-data-in-logs
  verbose ? console.log(member?.id) : console.log('quiet');
  verbose ? console.log('loud') : console.log(member?.email); // expect: no-personal-data-in-logs
  member?.email ?? console.log('no address');
  void console.log(typeof member?.email);
  let line = 'none';
  verbose && (line = `member ${member?.id}`);
  console.log(line);
  verbose || (line = `mail ${member?.email}`);
  console.log(line); // expect: no-personal-data-in-logs
  line = verbose ? 'loud' : ((line = member?.email ?? ''), 'quiet');
  console.log(line);
}
