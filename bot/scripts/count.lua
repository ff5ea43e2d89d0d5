-- Add to counts.
-- KEYS: hash of counts
-- ARGV: a field and what is added to it, then the next
for i = 1, #ARGV, 2 do
  redis.call('HINCRBYFLOAT', KEYS[1], ARGV[i], ARGV[i + 1])
end
