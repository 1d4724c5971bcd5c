import console, { Console } from 'node:console';

interface Voter {
  id: number;
  lastName: string;
  religion: string;
}

const own = new Console(process.stdout, process.stderr);

export function module(voter: Voter): void {
  console.log(voter.lastName); // flow: log plain
  console.info(`Voted: ${voter.lastName}`); // flow: log plain
  console.warn('voted', voter.religion); // flow: log plain
  console.error({ voter }); // flow: log plain
  console.debug(voter.lastName); // flow: log plain
  console.trace(voter.lastName); // flow: log plain
  console.dir(voter); // flow: log plain
  console.dirxml(voter); // flow: log plain
  console.table([voter]); // flow: log plain
  console.group(voter.lastName); // flow: log plain
  console.groupCollapsed(voter.lastName); // flow: log plain
  console.assert(voter.religion === '', voter.lastName); // flow: log plain
  console.assert(voter.religion === '');
  console.timeLog('vote', voter.lastName); // flow: log plain
  console.timeEnd('vote');
  console.log(voter.id > 0, voter.lastName.length);
}

export function instance(voter: Voter): void {
  own.log(voter.lastName); // flow: log plain
  own.info(`Voted: ${voter.lastName}`); // flow: log plain
  own.warn('voted', voter.religion); // flow: log plain
  own.error({ voter }); // flow: log plain
  own.debug(voter.lastName); // flow: log plain
  own.trace(voter.lastName); // flow: log plain
  own.dir(voter); // flow: log plain
  own.dirxml(voter); // flow: log plain
  own.table([voter]); // flow: log plain
  own.group(voter.lastName); // flow: log plain
  own.groupCollapsed(voter.lastName); // flow: log plain
  own.assert(voter.religion === '', voter.lastName); // flow: log plain
  own.assert(voter.religion === '');
  own.timeLog('vote', voter.lastName); // flow: log plain
  own.groupEnd();
}
