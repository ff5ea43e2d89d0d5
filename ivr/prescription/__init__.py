"""Her prescription, read out in a call: whose, the year of birth, medicine by medicine."""
