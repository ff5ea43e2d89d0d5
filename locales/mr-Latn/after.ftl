ask-follow-up = { $soon ->
    [yes] OPDLine: { $doctor } yanni { $name } yanna ya don-teen divsant punha dakhvayla sangitle hote. Vel book karaychi ka?
   *[no] OPDLine: { $doctor } yanni { $name } yanna { $count } divas zalyavar punha dakhvayla sangitle aahe. Vel book karaychi ka?
}
ask-follow-up-again = Krupaya 1 kinva 2 pathva. { $name } yanchyasathi doctor book karayche ka?
ask-medicine-reminders = Aushadhachya veli { $name } yanchya aushadhachi aathvan karun deu ka?
ask-medicine-reminders-again = Krupaya 1 kinva 2 pathva. Aushadhachya veli { $name } yanchya aushadhachi aathvan karun deu ka?
medicine-reminders-on = Aamhi { $name } yanchya aushadhachi aathvan karun deu. Band karaychi asel tar aathvanichya message la uttar mhanun 0 pathva.
medicine-reminders-off = Aata aushadhachi aathvan karun denar nahi.
ask-take-medicine = OPDLine: { $name } yanchya aushadhachi vel, chitthivar number { $numbers }.
ask-take-medicine-again = { $name } yanchya aushadhachi vel zali, chitthivar number { $numbers }. Band karayla 0 pathva.
option-end-reminders = aathvan band kara
ask-called = OPDLine: { $name } yanchyasathi doctorancha call aala ka?
ask-called-again = Krupaya 1 kinva 2 pathva. { $name } yanchyasathi doctorancha call aala ka?
called-yes = ho
called-no = nahi
ask-rating = Kase vatle? Ek aakda pathva, 1 (vait) te 5 (khup changle).
ask-rating-again = Krupaya ek aakda pathva: 1 vait, 2, 3, 4, 5 khup changle.
doctor-did-not-call = Maaf kara. Aarogya karmachari ya phone var call kartil. Dusrya velesathi liha: BOOK
