ask-follow-up = { $soon ->
    [yes] OPDLine: { $doctor } ee eradu mooru dinagalalli { $name } avarannu matte nodabeku endiddaru. Book madonava?
   *[no] OPDLine: { $doctor } { $count } dina bittu { $name } avarannu matte nodabeku endiddare. Book madonava?
}
ask-follow-up-again = 1 athava 2 kalisi. { $name } avarige doctor book madonava?
ask-medicine-reminders = Aushadhi samayakke { $name } avara aushadhi nenapisabeka?
ask-medicine-reminders-again = 1 athava 2 kalisi. Aushadhi samayakke { $name } avara aushadhi nenapisabeka?
medicine-reminders-on = { $name } avara aushadhi nenapistheve. Nillisalu, nenapisidaga 0 kalisi.
medicine-reminders-off = Innu aushadhi nenapisalla.
ask-take-medicine = OPDLine: { $name } avara aushadhi samaya, aushadhi cheetiyalli number { $numbers }.
ask-take-medicine-again = { $name } avara aushadhi samaya, aushadhi cheetiyalli number { $numbers }. Nillisalu 0 kalisi.
option-end-reminders = nenapisodu beda
ask-called = OPDLine: { $name } avarigagi doctor phone madidra?
ask-called-again = 1 athava 2 kalisi. { $name } avarigagi doctor phone madidra?
called-yes = howdu
called-no = illa
ask-rating = Hegittu? Ondu number kalisi, 1 (chennagilla) rinda 5 (tumba chennagittu).
ask-rating-again = Ondu number kalisi: 1 chennagilla, 2, 3, 4, 5 tumba chennagittu.
doctor-did-not-call = Kshamisi. Arogya karyakartaru ee number ge phone madtare. Bere samayakke kalisi: BOOKING
