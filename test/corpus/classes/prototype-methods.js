// Methods on a prototype are the methods of what its constructor makes.
function Visit(patient) {
  this.number = patient.id;
  this.name = patient.lastName;
}
Visit.prototype.title = function () {
  return 'visit ' + this.number;
};
Visit.prototype.sheet = function () {
  return this.title() + ' of ' + this.name;
};

function HomeVisit(patient, street) {
  Visit.call(this, patient);
  this.street = street;
}
HomeVisit.prototype = Object.create(Visit.prototype);
HomeVisit.prototype.constructor = HomeVisit;

/** @param {{ id: string, lastName: string }} patient */
module.exports = function print(patient) {
  const visit = new Visit(patient);
  console.log(visit.title());
  console.log(visit.sheet()); // expect: no-personal-data-in-logs
  const home = new HomeVisit(patient, 'none');
  console.log(home.title());
  console.log(home.sheet()); // expect: no-personal-data-in-logs
};
